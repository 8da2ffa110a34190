import 'cargo.dart';

/// Still found.
class Crate {
  final int weight;

  int load( => weight;

  /// Found although the line above does not parse.
  bool get isHeavy => weight > limit;
}

class Ship {
  List<Crate> crates = [;

  void sail() {
    crates.forEach((crate) => crate.weight);
  }

class Port {
  void open() {}
