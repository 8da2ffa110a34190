/** @fileoverview What a linter rule looks like. */
module.exports = {
  meta: { type: 'problem' },

  /** Starts a run. */
  create(context) {
    return {
      CallExpression(node) {
        context.report({ node });
      },
      'Program:exit': () => {},
    };
  },
};
