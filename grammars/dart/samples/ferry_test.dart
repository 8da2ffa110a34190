#!/usr/bin/env dart
// Timetable of the harbour ferries.
import 'package:test/test.dart';
import '../lib/ferry.dart';

const zones = <String>['north', 'south'];

/* Waits for `ms` milliseconds. */
Future<void> pause(int ms) => Future.delayed(Duration(milliseconds: ms));

Stream<int> ticks(int count) async* {
  for (var tick = 0; tick < count; tick++) {
    yield tick;
  }
}

class FakeClock implements Clock {
  FakeClock(this._now);

  DateTime _now;

  @override
  DateTime now() => _now;

  void advance(Duration step) {
    _now = _now.add(step);
  }
}

void main() {
  late Ferry ferry;
  final clock = FakeClock(DateTime(2024));

  setUp(() {
    ferry = Ferry(clock: clock);
  });

  group('departure', () {
    test('is on time', () async {
      await for (final tick in ticks(3)) {
        clock.advance(Duration(minutes: tick));
      }
      expect(ferry.departed, isTrue);
      ferry
        ..load(cars: 3)
        ..captain = 'Ines';
    });
  });
}
