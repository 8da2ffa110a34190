use strict;
use Test::More tests => 2;
use Herbarium::Sheet;

# Makes a sheet for the tests.
sub sheet_for {
    my ($species) = @_;
    return Herbarium::Sheet->new(number => 7, species => $species);
}

is(sheet_for('Viola alba')->label(, 'Viola alba');

my %expected = (
    number => 7

sub after_the_error {
    my ($sheet) = @_;
    ok($sheet->{number} == $expected{number});
}
