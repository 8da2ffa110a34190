import { fine } from './fine.js';

/** Stands before the damage. */
function before() {
  return fine();
}

function damaged(a, b {
  return a + ;
}

const after = () => before(;

class Survivor {
  constructor() {
    this.alive = true;
  }

  method( {
    return this.alive;
  }

  last() {
    return 3;
  }
}

export function end() {}
