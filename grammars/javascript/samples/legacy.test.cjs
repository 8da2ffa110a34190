'use strict';

const assert = require('assert');
const { readFile, writeFile: save } = require('fs').promises;
var join = require('path').join,
    debug = require('debug')('legacy');
require('./polyfill');

var first = 1, second = function () { return 2; };

/**
 * An old-fashioned class.
 * @constructor
 */
function Lamp(watts) {
  this.watts = watts;
}

Lamp.prototype.on = function () {
  return this.watts > 0;
};

// The classic way to write many methods at once.
Lamp.prototype = {
  off: function () {},
  dim(level) {
    this.watts *= level;
  },
};

Lamp.create = function create(watts) {
  return new Lamp(watts);
};

const mixins = {};
mixins.shape.round = (lamp) => lamp;

exports.VOLTAGE = 230;
exports.Bulb = class Bulb extends Lamp {
  constructor() {
    super(40);
    this.broken = false;
  }
};
exports.light = async (lamp) => {
  lamp.on();
};
exports.Lamp = Lamp;
module.exports.options = {
  retries: 3,
  onError(error) {
    debug(error);
  },
};

(function (root) {
  var hidden = 1;
  function inner() {
    return hidden;
  }
  root.install = function () {
    return inner();
  };
})(globalThis);

describe('Lamp', () => {
  it('is on', async function () {
    assert.ok(Lamp.create(60).on());
    await save(join('a', 'b'), await readFile('c'));
  });
});
