#!/usr/bin/env perl
# Simulates a tram line, with classes of every style.

use v5.38;
use experimental 'class';
use Moose;

class Tram::Vehicle 1.2 :isa(Tram::Thing) {
    field $seats :param = 40;
    field @passengers;

    # Lets people in while there is room.
    method board($count, %options) {
        my $free = $seats - @passengers;
        push @passengers, (1) x ($count < $free ? $count : $free);
        return scalar @passengers;
    }

    method empty { @passengers = () }
}

role Tram::Bell {
    method ring;
}

extends 'Tram::Vehicle';
with 'Tram::Bell', 'Tram::Lights';

has 'line' => (is => 'ro', isa => 'Str', required => 1);
has speed => (is => 'rw', default => 0);
has 'driver';

our $clock = 0;

sub advance {
    my ($minutes) = @_;
    $clock += $minutes;
    my $state = { minutes => $clock };
    state $calls = 0;
    print STDERR "advanced\n" unless $calls++;
    return $state;
}

my $tram = Tram::Vehicle->new(seats => 60);
$tram->board(12)->ring;
advance(5) while $clock < 60;
