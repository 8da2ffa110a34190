/** Stands before the damage. */
@inline export function rotate(word: u32, by: i32): u32 {
  return rotl<u32>(word, by);
}

@unmanaged
class State {
  a: u32;
  b: u32 = ;
  round(): void {
    this.a = rotate(this.a ^ , 7);
  }
}

export function digest(input: StaticArray<u8>): u64 {
  let hash: u64 = 0xcbf29ce484222325;
  for (let i = 0, k = input.length; i < k; ++i) {
    hash ^= <u64>unchecked(input[i]
  }
  return hash;
}

export class After {
  static readonly seed: i32 = 17;

  mix(value: i32): i32 {
    return value * After.seed;
  }
}

const enum Width { Narrow = 8, Wide = 16 }
