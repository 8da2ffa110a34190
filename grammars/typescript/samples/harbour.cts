// The harbour master's desk, still in CommonJS.
const { readFileSync, existsSync: exists } = require('fs');
const path = require('path');
const EventEmitter = require('events').EventEmitter;
require('./polyfills');

declare interface Berth {
  readonly number: number;
  length: number;
}
declare type Draught = number;

/** Written once a day. */
var logbook: string[] = [];
let onWatch = 'nobody', standby;

/** Something that floats and does not move. */
const Buoy = class {
  constructor(readonly name: string, protected light?: string) {}

  blink(): string {
    return `${this.name}: ${this.light}`;
  }
};

export const Pilot = class Guide<TShip extends { draught: Draught }> extends EventEmitter {
  board(ship: TShip): Guide<TShip> {
    this.emit('board', ship);
    return this;
  }
};

/** Rules of the port, by name. */
const rules = {
  'max-speed': (draught: Draught) => (draught > 8 ? 4 : 6),
  mayEnter: function (this: void, berth: Berth, length: number): boolean {
    return berth.length >= length;
  },
  *numbers() {
    yield* [16, 12];
  },
};

export module Tariffs {
  export const perMetre = 3;
  let season = 1;
  export function due({ length }: Berth, ...days: number[]): number {
    let total = 0;
    for (const day of days) {
      for (let hour = 0, end = 24; hour < end; hour++) total += day * hour;
    }
    for (const key in rules) logbook.push(key);
    return total * length * perMetre * season;
  }
}

function parse(file: string, { encoding = 'utf8', ...others }: Record<string, string> = {}) {
  const [first, , second = first, ...remaining] = readFileSync(file, encoding).split('\n');
  const { [first]: looked, name: { long: longName = file } = {} as any } = others as any;
  const shout = (text: string) => text.toUpperCase();
  const whisper = text => text.toLowerCase();
  try {
    return [shout(second), whisper(looked), longName, remaining];
  } catch (error) {
    onWatch = error.message;
    standby = exists(path.join(file, onWatch));
    try {
      logbook = [];
    } catch ({ message }) {
      throw new Error(message);
    }
  }
}

/** Digs until done. */
const dredge = function again(depth: Draught): Draught {
  return depth > 12 ? depth : again(depth + 1);
};

type Unwrap<T> = T extends Promise<infer Inner> ? Unwrap<Inner> : T;
type Optional<T> = { [Key in keyof T]?: T[Key] };
type Visitor = new <B extends Berth>(berth: B) => Optional<B>;
type Registry = { [port: string]: typeof rules.mayEnter };
type Span = [from: number, to?: number];

export default async (file: string): Promise<Unwrap<Promise<Span>>> => {
  parse(file);
  dredge(rules.mayEnter({ number: 1, length: 20 }, 18) ? 5 : 7);
  return [Tariffs.perMetre, 2];
};
