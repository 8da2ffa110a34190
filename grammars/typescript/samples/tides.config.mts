import { defineStations } from '@tides/core';
import harmonic, { type Constituent } from './harmonic.mjs';

/** How far ahead is computed, in hours. */
export const { horizon, step: interval } = defineStations.defaults;
export const [north, south] = ['Aberdeen', 'Dover'];

class Table {
  static {
    const seed = harmonic(interval);
    Table.rows = [seed];
  }
  static rows: Constituent[];
}

export default {
  stations: [north, south],
  correct: (height: number, pressure: number) => height - (pressure - 1013) / 100,
  report: function (this: void, at: Date) {
    return { at, rows: Table.rows };
  },
  hooks: {
    'before-run': async () => console.log(horizon),
  },
};
