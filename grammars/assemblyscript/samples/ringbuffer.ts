/**
 * A ring of samples in linear memory, filled by the sound card's callback.
 */
import { clamp, Envelope } from "./envelope";
import * as host from "./host";

// @ts-ignore: decorator
@inline
const HEADER: usize = 16;

/** Frames that a block holds. */
// @ts-ignore: decorator
@lazy export const BLOCK_FRAMES: i32 = 128;

/** Asks the host for the time, in frames. */
@external("clock", "frames")
declare function frames(): u64;

@external("host", "underrun")
export declare function underrun(missing: i32): void;

export type Sample = f32;

/** How two signals meet. */
export enum Mix {
  Add,
  Replace = 1 << 1,
}

/** What lies at the start of the memory. */
@unmanaged
export class Header {
  writeIndex: u32;
  readIndex: u32;
  private capacity: u32;

  @inline get length(): u32 {
    return (this.writeIndex - this.readIndex) & (this.capacity - 1);
  }
}

/** A ring of samples. */
@final
export class Ring<T extends number = f32> {
  /** How many there are. */
  static count: i32 = 0;
  private start: usize;
  protected mask: u32 = 0;

  constructor(public readonly size: u32, fill: T = 0 as T) {
    this.start = heap.alloc(HEADER + (<usize>size << alignof<T>()));
    this.mask = size - 1;
    Ring.count++;
    for (let i: u32 = 0; i < size; ++i) this.set(i, fill);
  }

  @inline
  private offset(index: u32): usize {
    return this.start + HEADER + ((<usize>(index & this.mask)) << alignof<T>());
  }

  @operator("[]")
  get(index: u32): T {
    return load<T>(this.offset(index));
  }

  @operator("[]=")
  set(index: u32, value: T): void {
    store<T>(this.offset(index), value);
  }

  /** The two joined. */
  @operator("+")
  static concat<T extends number>(left: Ring<T>, right: Ring<T>): Ring<T> {
    let joined = new Ring<T>(left.size + right.size);
    memory.copy(joined.start + HEADER, left.start + HEADER, <usize>left.size * sizeof<T>());
    return joined;
  }

  @unsafe free(): void {
    heap.free(changetype<usize>(this.start));
  }
}

const scale = (sample: Sample, gain: f32): Sample => clamp(sample * gain, -1, 1);

/** Called for each block. */
export function render(ring: Ring<f32>, envelope: Envelope | null, mode: Mix): void {
  const now = frames();
  for (let i: i32 = 0; i < BLOCK_FRAMES; i++) {
    let gain: f32 = envelope !== null ? envelope.at(now + <u64>i) : 1.0;
    ring[i] = mode == Mix.Add ? ring[i] + scale(ring[i], gain) : gain;
  }
  if (isDefined(DEBUG)) host.log("rendered");
}

export { Envelope };
