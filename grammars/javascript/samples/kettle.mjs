#!/usr/bin/env node
/**
 * A kettle, as an ES module.
 * @module kettle
 */
import fs from 'node:fs';
import * as path from 'node:path';
import { EventEmitter, once as onceOf } from 'node:events';
import defaults, { limits } from './defaults.mjs';
import './side-effect.mjs';
import data from './data.json' with { type: 'json' };

export { pour, rinse as wash } from './cup.mjs';
export * from './spoon.mjs';
export * as tea from './tea.mjs';

/** The hottest it gets, in degrees. */
export const MAX_TEMPERATURE = 100;
const minTemperature = 4, step = 0.5;
let instances = 0;
var legacy;

export let current = null;
export const { useLid, useSpout: useNose } = defaults;

/** Names of the states. */
export const States = {
  cold: 'cold',
  'luke-warm': 'luke-warm',
  describe: (state) => `it is ${state}`,
};

// A table of plain functions.
const handlers = {
  onBoil() {
    return this.onChange('boil');
  },
  onChange: function (state) {
    return States[state];
  },
  get count() {
    return instances;
  },
  nested: { deep: true },
};

/**
 * A kettle.
 *
 * @extends EventEmitter
 */
export class Kettle extends EventEmitter {
  static #made = 0;
  #water = 0;
  colour = 'red';
  static defaults = defaults;
  'quoted-name' = 1;

  /** Called whenever it boils. */
  onBoil = () => {
    this.emit('boil');
  };

  static {
    Kettle.#made = 0;
  }

  /** Fills it. */
  constructor(water, ...rest) {
    super();
    this.lid = rest.length > 0;
    this.#water = water;
    instances++;
  }

  get full() {
    return this.#water >= limits.full;
  }

  set full(value) {
    this.#water = value ? limits.full : 0;
  }

  static of(water) {
    return new Kettle(water);
  }

  async boil({ to = MAX_TEMPERATURE, ...options } = {}) {
    for await (const degree of this.heat(to)) {
      if (degree >= to) break;
    }
    const { report } = await import('./report.mjs');
    return report(options);
  }

  async *heat(to) {
    for (let degree = minTemperature; degree < to; degree += step) yield degree;
  }

  #leak() {
    this.#water -= 1;
  }

  *[Symbol.iterator]() {
    yield this.#water;
    this.#leak();
  }
}

export const Samovar = class extends Kettle {};

/** Waits for a kettle to boil. */
export async function wait(kettle) {
  const log = (line) => fs.appendFileSync(path.join('.', 'log'), line);
  function finished() {
    log('done');
  }
  await onceOf(kettle, 'boil');
  finished();
}

export const double = (n) => n * 2;
const square = function (n) {
  return n ** 2;
};
export function* countdown(from) {
  while (from > 0) yield from--;
}

export default function main() {
  const kettle = Kettle.of(double(square(2)));
  kettle.colour = data?.colour ?? 'blue';
  kettle.lid ||= handlers.onBoil();
  return wait(kettle);
}
