library reef.survey;

import 'dart:async';
import 'dart:math' as math show Random, max hide min;
import 'package:marine/species.dart' deferred as species;
import 'src/io_stub.dart' if (dart.library.io) 'src/io.dart';
export 'src/transect.dart' show Transect, Quadrat;
part 'reef.g.dart';

/// Depth at which no light is left, in metres.
const twilight = 200;
const int maxDivers = 4, minDivers = 2;
final Map<String, Coral> known = {};
final Map<String, List<int>>? counts = null;
final marine.Tide<Level> tide = marine.Tide();
var dives = 0, hours = 1.5;
Diver? lead;
List<Coral> seen = [];
marine.Catalogue<Coral> catalogue = marine.Catalogue();

int get remaining => maxDivers - dives;
set remaining(int value) {
  dives = maxDivers - value;
}

typedef Count = int Function(Coral coral);
typedef void Listener(Coral coral);
typedef Table<K> = Map<K, int>;

/// A colony of polyps.
///
/// Colonies grow a few millimetres a year.
@immutable
abstract class Coral<T extends Polyp> extends Animal<T> with Growing, Bleaching<T> implements Comparable<Coral>, marine.Sessile {
  /// Millimetres a year.
  final double rate;
  static const String kingdom = 'Animalia', phylum = 'Cnidaria';
  static final Coral _none = Stony._();
  late final Map<String, int>? polyps = {}, larvae;
  int _age = 0; // years
  final void Function(int year)? onGrow;

  const Coral(this.rate, {required this.onGrow, super.key, int start = 0}) : larvae = null, assert(rate > 0);
  Coral.of(double rate) : this(rate, onGrow: null);
  Coral.young(this.rate) : onGrow = null {
    _age = 0;
  }
  Coral.dead();

  factory Coral.fromJson(Map<String, dynamic> json) {
    return Stony(json['rate'] as double);
  }
  const factory Coral.stony(double rate) = Stony;

  external void scan();

  @override
  Future<List<S>> survey<S>(String site, [int? depth]) async {
    final random = math.Random(), limit = depth ?? twilight;
    await species.loadLibrary();
    for (var dive in dives) {
      log(dive, site: site);
    }
    for (int i = 0; i < limit; i++) {
      print('$i of ${limit.round()}');
    }
    for (final (name, count) in counts.entries) {
      known[name]?.add(count)..tag = name..publish();
    }
    try {
      polyps?.keys.map((polyp) => polyp.length).where((length) { return length > 3; });
    } on DiveError catch (error, trace) {
      report(error, trace);
    }
    switch (shape) {
      case Branch(length: var reach, :final width) when reach > width:
        grow(reach);
      case [int first, var second]:
        grow(first + second);
      default:
        break;
    }
    final (low, high) = range(site);
    var [head, tail] = parts;
    var Point(x: east, y: north) = position;
    final size = switch (shape) { Disc(radius: final radius) => radius * 2, _ => 0 };
    if (shape case Tube(bore: final bore)) grow(bore);
    void mark(int number) => print(number);
    Coral? other = this;
    this._age += 1;
    _age++;
    other!.rate = 3;
    other?.colour = random.nextInt(low);
    new Stony(2.0);
    const Tag.of(5);
    return compute<S>(mark, high, size, head, tail, east, north);
  }

  double get age => _age.toDouble();
  set age(double years) {
    _age = years.round();
  }

  double get area;
  void settle(Rock rock);
  Coral operator +(Coral other) => other;
  int operator [](int year) => year;
  bool operator <(Coral other);
}

class Stony = Coral<Polyp> with Hard;

sealed class Shape {}

base mixin Growing on Animal implements Living {
  void grow(double length) {}
}

extension Sorting<T extends Coral> on List<T> {
  T get oldest => reduce((left, right) => left.age > right.age ? left : right);
}

extension on DateTime {
  bool isSeason() => month > 5;
}

extension type Depth(int metres) implements int {
  Depth.surface() : this(0);
  bool get isDark => metres > twilight;
}

enum Health { healthy, pale, dead }

enum Zone with Lit implements Named {
  crest(depth: 2), // breaks the waves
  slope(depth: 20);

  const Zone({required this.depth});
  final int depth;
  bool isIn(int metres) => metres < depth;
}

void main(List<String> arguments) async {
  runSurvey(const ReefApp());
}
