/// <reference types="node" />
/**
 * A telescope, and what it looks at.
 * @packageDocumentation
 */
import type { Lens, Mirror as Reflector } from './optics';
import { type Coating, polish } from './optics/coating.js';
import * as sky from '../sky';
import Mount, { Tripod } from './mount';
import fs = require('fs');
import './register';
import Catalogue = sky.catalogues.Messier;

export type { Lens } from './optics';
export { polish as shine, default as Mount } from './optics/coating.js';
export * from './eyepieces';
export * as charts from './charts';

/** Metres. */
export type Distance = number;

/** Anything that can be seen. */
export type Visible<T = unknown> = {
  readonly magnitude: number;
  name?: string;
  describe(this: Visible<T>): string;
  position: { ra: number; dec: number };
};

type Keys<T> = { [K in keyof T as `get${K & string}`]: T[K] extends infer U ? U : never };
type Shape = Circle | ({ kind: 'square'; side: number });

/** Something round. */
interface Circle {
  kind: 'circle';
  radius: Distance;
}

/** Observes. */
export interface Observer<TTarget extends Visible> extends sky.Watcher, Iterable<TTarget> {
  readonly target?: TTarget;
  /** Called for each sighting. */
  onSight: (target: TTarget) => void;
  observe(target: TTarget, options?: { exposure: number; stack?: boolean }): Promise<void>;
  get exposure(): number;
  set exposure(value: number);
  (seconds: number): void;
  new (name: string): Observer<TTarget>;
  [index: number]: TTarget;
}

/** How far it sees. */
export enum Range {
  Near,
  Far = 1 << 4,
  'very-far' = Far * 2,
}

const enum Filter { Red = 'R', Blue = 'B' }

export const MAX_APERTURE = 10.4;
const defaults = { exposure: 1, stack: false } as const;
let count = 0;

/** Named settings. */
export const presets = {
  moon: { exposure: 0.01 },
  mars: () => ({ exposure: 0.2 }),
} satisfies Record<string, unknown>;

function logged(prefix: string) {
  return <T extends (...args: never[]) => unknown>(target: T, context: ClassMethodDecoratorContext) => {
    console.log(prefix, context.name);
    return target;
  };
}

/** What every instrument can do. */
export abstract class Instrument {
  static #serial = 0;
  protected abstract readonly focalLength: Distance;
  declare tag: string;

  abstract point(at: Visible): void;
  protected abstract get ready(): boolean;

  static next(): number {
    return ++Instrument.#serial;
  }
}

/**
 * A telescope.
 */
@sealed
export class Telescope<T extends Visible = Visible> extends Instrument implements Observer<T>, sky.Tracker<T> {
  public readonly lens!: Lens;
  private mirror?: Reflector = undefined;
  #open = false;
  protected focalLength = 1.2;
  onSight = (target: T): void => {
    this.count(target);
  };
  [index: number]: T;

  /** Builds one. */
  constructor(
    private readonly mount: Mount,
    public name: string,
    readonly coating?: Coating,
    aperture: number = MAX_APERTURE,
  ) {
    super();
    count += aperture;
  }

  get exposure(): number {
    return defaults.exposure;
  }

  set exposure(value) {
    presets.moon.exposure = value;
  }

  /** Finds by number. */
  find(number: number): T;
  find(name: string): T | undefined;
  find(key: number | string): T | undefined {
    return this.search(key as never)?.[0];
  }

  @logged('observe')
  async observe(target: T, { exposure = 1 }: { exposure?: number } = {}): Promise<void> {
    await this.mount.turn(target.position);
    if (exposure > 1) polish(this.lens!);
  }

  override point(at: Visible): void {
    this.#open = at.magnitude < 6;
  }

  protected get ready() {
    return this.#open;
  }

  private search<K>(key: K): T[] | null {
    return <T[]>fs.readdirSync(String(key)).map((line) => JSON.parse(line));
  }

  static *all(): Generator<Telescope> {
    yield new Telescope(new Tripod(), 'one');
  }

  private count(_: T) {}
}

export function open(path: string): Telescope;
export function open(path: string, mode: number): Telescope;
export function open(path: string, mode = 0): Telescope {
  const inner = () => mode;
  return new Telescope(Mount.at(path), String(inner()));
}

export const close = async <T extends Telescope>(it: T): Promise<void> => {
  const { release } = await import('./release');
  release(it);
};

/** Geometry. */
export namespace Geometry {
  export const TAU = Math.PI * 2;
  const half = TAU / 2;
  export function angle(a: Circle): number {
    return a.radius * half;
  }
  export namespace Deep.Sky {
    export interface Nebula extends Visible {}
  }
}

export default class extends Telescope {}
