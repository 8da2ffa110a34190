"use strict";
// What a lighthouse is built from, as the modules of a runtime are written.

const {
  ArrayPrototypePush,
  FunctionPrototypeCall: call,
  // How often it flashes when nothing else is said
  flashes = 2,
  beam: width = 30,
  ...builtins
} = primordials;
const {
  optics: { lens, focus = 1, mirror: reflector, metals: { brass, tin: plate } },
} = internalBinding("constants");
let [lamp, spare = lamp, ...others] = lamps();
var { fog, weather: { horn: signal } } = forecast;
let { sea: { swell: { crest } } } = shore;
const { readFile } = require("fs").promises;

/** A tower. */
function Tower(height) {
  this.height = height;
  this.climb = () => height;
}
Tower.prototype.isLit = false;
Tower.prototype.ring = Bell.prototype.ring;
Tower.prototype.light = function () {};

register("tower", {
  Tower,
  height: 30,
  keepers: ["Ada", "Grace"],
  climb(steps) {
    return { up: () => steps, "look out": function () {} };
  },
  Stair: class {
    creak() {}
  },
  [Symbol.iterator]: function* () {},
});

lamp.once("burnt", function onBurnt(event) {
  const { oil, wick } = require("./stores");
  const refill = function () {
    return oil(wick);
  };
  setTimeout(async () => refill(event), flashes);
});

const keep = (watch) => function keeper(hour) {
  return function* rota() {
    yield watch(hour);
  };
};

exports.sweep = function sweep(angle) {
  return function* turns() {
    yield angle;
  }.call(this);
};

(function start() {
  call(signal, fog);
})();
(function stop() {}());

register(class Foghorn {
  blow() {}
});
const within = (parent) => class Room extends parent {};
const near = (parent) => {
  return class Pier extends parent {};
};
add(new (class Boat {
  row() {}
})());
