import { killing, killingSuite } from './killing-suite.ts';

killingSuite(() => ({}), [
  killing('worker'),
  killing('api'),
  killing('database'),
  {
    what: 'kill -9 of everything, and a new start',
    kill: async (product) => {
      await product.killEverything();
      await product.start();
    },
  },
]);
