/** Only compiled, never run: what Vue's templates know of the tags once `paper-feed/vue` is imported. */
import type {GlobalComponents} from 'vue';
import type {PaperFeedComponents} from '../../src/vue.js';
import type {Exactly} from './exactly.js';

export const tags: Exactly<Pick<GlobalComponents, keyof PaperFeedComponents>, PaperFeedComponents> = true;

type PropsOf<Tag extends keyof GlobalComponents> = InstanceType<GlobalComponents[Tag]>['$props'];

export const feed: PropsOf<'paper-feed'> = {src: 'papers.json', heading: '', pageSize: 10, sort: 'newest'};
export const card: PropsOf<'paper-card'> = {src: 'papers.json#1', headingLevel: 3};
export const form: PropsOf<'subscribe-form'> = {action: '/subscribe', method: 'put', badge: 'new'};

export const wrong: readonly [PropsOf<'paper-feed'>, PropsOf<'paper-card'>, PropsOf<'subscribe-form'>] = [
  // @ts-expect-error -- no such order
  {sort: 'random'},
  // @ts-expect-error -- a number
  {headingLevel: 'three'},
  // @ts-expect-error -- the address would be in a URL
  {method: 'get'},
];
