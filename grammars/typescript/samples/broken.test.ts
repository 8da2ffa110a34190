import { describe, it } from 'vitest';

interface Before {
  value: number;
}

/** Stands before the damage. */
export class Damaged<T extends { first: string }> {
  field: T = ;

  method(): void {
    return this.;
  }

  last(): number {
    return 1;
  }
}

function half(a: number, b {
  return a;
}

function after(x: number): number {
  return x +;
}

export const end = (): Before => ({ value: 1 });

enum Late { One, Two = }

describe('broken', () => {
  it('works', () => {
    after(end().value);
  });
});
