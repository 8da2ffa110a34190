// Seats the players of an orchestra, and conducts what the seating allows.

import pitches, { A4, concertPitch as tuning } from "./pitches.mjs";
import * as scores from "./scores.mjs";
export * from "./instruments.mjs";
export * as percussion from "./percussion.mjs";

const { ceil, floor: down, PI = 3 } = Math;
const [first, second] = scores.movements(tuning);
let baton = null;
export const { strings, brass: trumpets } = pitches;
export const [overture, finale] = scores.order;
export const sections = { "woodwind": 8, brass: 11 };

/** Marks a method that may be repeated. */
function repeatable(method) {
  return method;
}

@repeatable
@scores.dated
export class Conductor extends Person {
  static #count = 0;
  "stage name" = "Maestro";
  tempo = (beats) => beats * 60;
  [Symbol.toStringTag] = "Conductor";

  constructor(name) {
    super(name);
    this.name = name;
    this.raised = false;
  }

  get count() {
    return Conductor.#count;
  }

  async *cues({ bars, from = 1, ...rest }, [opening, closing], ...soloists) {
    for (const soloist of soloists) {
      try {
        yield await soloist.enter(opening, rest);
      } catch (absence) {
        this.skip(absence, closing);
      }
    }
    for (let bar = from; bar < bars; bar++) baton = bar;
  }

  #beat() {
    this.raised = !this.raised;
    baton ??= first;
    Conductor.#count++;
  }
}

const seat = (player, row = down(player.rank)) => ({ player, row });
const Rehearsal = class {
  start() {}
};
var tuned = (function () {
  var cache = new Map();
  return (note) => cache.get(note) ?? tune(note, A4);
})();

export default function (players, conduct = seat) {
  const placed = players.map(player => conduct(player));
  return placed.filter(({ row }) => row < ceil(PI) && row !== second);
}
