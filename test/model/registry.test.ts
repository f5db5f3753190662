import {expect} from '@open-wc/testing';
import {createRegistry} from '../../src/model/registry.js';

describe('a registry', () => {
  const make = () => createRegistry('format', [{id: 'one'}, {id: 'two'}]);

  it('asks what a page adds before what it has, the newest first', () => {
    const registry = make();
    registry.register({id: 'three'});
    registry.register({id: 'four'});
    expect([...registry].map(({id}) => id)).to.deep.equal(['four', 'three', 'one', 'two']);
    expect(registry.get('three')).to.deep.equal({id: 'three'});
    expect(registry.get('five')).to.equal(undefined);
  });

  it('refuses a taken or empty id and says what to do', () => {
    expect(() => make().register({id: 'one'})).to.throw(TypeError, 'A format needs an id of its own: "one" is taken');
    expect(() => make().register({id: ''})).to.throw(TypeError, 'A format needs an id of its own');
  });
});
