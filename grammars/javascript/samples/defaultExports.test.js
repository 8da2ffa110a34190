// One module cannot export all of these; the parser does not mind.
export default (voice) => voice.range;
export default class {
  sing() {}
}
export default class Tenor extends Voice {}
export default { parts: 4, sing: function () {} };
export default function* breaths() {}
export default (function named() {});
export default function () {}
module.exports = (a) => a;
module.exports = function harmonise(chord) {};
module.exports = class {};
module.exports = class Choir {};
module.exports = { choir: 1 };
export const quartet = { soprano() {}, "alto": function () {}, bass: (note) => note };
import("./organ.js").then((organ) => organ.play());
