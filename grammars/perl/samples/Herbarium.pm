package Herbarium::Sheet;
# Sheets of a herbarium, and the labels that are printed for them.

use v5.20;
use strict;
use warnings;
use parent -norequire, 'Herbarium::Item', qw(Herbarium::Printable);
use base 'Exporter';
use List::Util qw(first sum);
use Text::Wrap ();
use constant MAX_LABEL => 60;
use constant {
    FAMILY  => 1,
    GENUS   => 2,
};
require Herbarium::Climate;
require "herbarium/compat.pl";
require 'herbarium/local.pl';

our $VERSION = '2.04';
our @EXPORT_OK = qw(parse_label);
our (%families, $strict);

# Sheets by their number.
my %sheets;
my ($created, @log) = (0);

=head2 new

Creates a sheet.

=cut
sub new {
    my ($class, %args) = @_;
    my $self = bless { number => $args{number}, notes => [] }, $class;
    $sheets{$self->{number}} = $self;
    $created++;
    return $self->init(\%args);
}

# Takes over what the caller knows.
sub init {
    my $self = shift;
    my ($args) = @_;
    foreach my $key (sort keys %$args) {
        $self->{$key} //= $args->{$key};
    }
    for (my $i = 0; $i < @{ $self->{notes} }; $i++) {
        push @log, "note $i of $self->{number}";
    }
    return $self;
}

sub label($self, $width = MAX_LABEL, @extra) {
    my $text = join ', ', grep { length } $self->family, $self->{species}, @extra;
    local $Text::Wrap::columns = $width;
    return Text::Wrap::wrap('', '  ', $text) . _footer($self);
}

sub family;

=pod

Reads a label back.

=cut
sub parse_label {
    my @lines = split /\n/, $_[0];
    my $number = first { /^\d+$/ } @lines;
    my $warn = sub { my $line = shift; warn "odd line: $line" if $strict };
    $warn->($_) for @lines;
    $strict = 0;
    @log = ();
    %families = map { $_ => 1 } @lines;
    return &find_sheet($number) || Herbarium::Sheet->new(number => $number);
}

sub find_sheet { return $sheets{ $_[0] } }

sub _footer {
    my ($sheet) = @_;
    return sprintf "%s %d\n", Herbarium::Climate::zone_of($sheet), GENUS;
}

package Herbarium::Duplicates {
    # Counts sheets of one species.
    sub count { my ($class, $species) = @_; return scalar grep { $_->{species} eq $species } values %sheets }
}

1;

__END__

=head1 NAME

Herbarium::Sheet - one sheet
