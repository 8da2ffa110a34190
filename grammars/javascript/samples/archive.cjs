"use strict";
// An archive of scores as older modules write it.

const { join, dirname, basename } = require("path");
const store = require("./store").open;
const { SafeMap, SafeSet: UniqueNames } = primordials;

/** A shelf. */
function Shelf(name) {
  this.name = name;
}
Shelf.prototype.add = function (score) {
  this.scores.push(score);
};
Shelf.prototype.take = takeFirst;
Shelf.prototype = {
  empty: function () {
    this.scores = [];
  },
  sorted() {
    return this.scores.sort();
  },
};
Shelf.of = (name) => new Shelf(name);
Shelf.Index = class {};
Shelf.Catalogue = class Catalogue {};

store.watch(function onChange(entry) {
  return basename(dirname(entry));
});

exports.depth = 12;
exports.names = ["Kyrie", "Gloria"];
exports.find = function (name) {
  return new SafeMap().get(join(name)) || new UniqueNames();
};
module.exports.Shelf = Shelf;

function takeFirst() {
  return this.scores.shift();
}

(function () {
  var opened = store("archive");
  var closed = opened.length;
  takeFirst(opened, closed);
})();
