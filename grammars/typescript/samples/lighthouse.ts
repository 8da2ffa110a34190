// What a lighthouse is built from, in the forms that name things along the way.

const {
  push,
  call: invoke,
  // How often it flashes when nothing else is said
  flashes = 2,
  beam: width = 30,
  ...builtins
} = primordials;
const {
  optics: { lens, focus = 1, mirror: reflector, metals: { brass, tin: plate } },
} = constants as Constants;
let [lamp, spare = lamp, ...others]: Lamp[] = lamps();
var { fog, weather: { horn: signal } } = await forecast({ surf: { tide: { height } } });
let { sea: { swell: { crest } } } = shore;
const { readFile } = require("fs").promises;

export const { gale = 9, storm: { eye }, wind: breeze = gale } = weatherOf(fog);

register<Tower>("tower", {
  height: 30,
  keepers: ["Ada", "Grace"],
  climb(steps: number) {
    return { up: (): number => steps, "look out": function () {} };
  },
  Stair: class {
    creak() {}
  },
  [Symbol.iterator]: function* () {},
});

lamp.once("burnt", function onBurnt(event: Event) {
  const refill = function () {
    return event;
  };
  lamp.refill = (oil: Oil) => refill(oil);
  this.#spare = () => spare;
});
Tower.light = function () {};

const keep = (watch: Watch) => function keeper(hour: number) {
  return function* rota() {
    yield watch(hour);
  };
};

export function sweep(angle: number) {
  return function* turns() {
    yield angle;
  }.call(this);
}
export function paint(colour: string) {
  return function stripe() {
    return colour;
  };
}

run(function* night() {});
(function start() {
  invoke(signal, fog);
})();
(function stop() {}());
(function () {} as Idle, function rest() {}.bind(lamp));

register(class Foghorn {
  blow() {}
});
const within = (parent: Parent) => class Room extends parent {};
const near = (parent: Parent) => {
  return class Pier extends parent {};
};
add(new (class Boat {
  row() {}
})());
