import {network, type Answer, type Network} from './network.js';

let standing: Network | undefined;

afterEach(() => {
  standing?.restore();
  standing = undefined;
});

/** Stands in for the network until the test is over; see {@link network}. */
export function answer(routes: Readonly<Record<string, Answer>>): Network {
  standing?.restore();
  standing = network(routes);
  return standing;
}
