import type {Messages} from '../messages.js';
import {numbers} from '../numbers.js';

const {number, plural} = numbers('nl');

export const words: Messages = {
  by: (names) => `door ${names}`,
  papers: (count, more) => plural(count, {one: '# artikel', other: '# artikelen'}) + (more ? ' tot nu toe' : ''),
  loading: 'Laden…',
  showMore: (count) => (count ? `Nog ${number(count)} tonen` : 'Meer tonen'),
  links: {
    pdf: 'PDF',
    html: 'HTML',
    doi: 'DOI',
    arxiv: 'arXiv',
    code: 'Code',
    model: 'Model',
    dataset: 'Dataset',
    project: 'Project',
    slides: 'Slides',
    poster: 'Poster',
    video: 'Video',
    blog: 'Blog',
    supplement: 'Aanvullend materiaal',
  },
  status: {
    withdrawn: 'Ingetrokken door auteurs',
    retracted: 'Teruggetrokken',
    corrected: 'Gecorrigeerd',
    superseded: 'Vervangen door nieuwere versie',
  },
  failed: 'Er is iets misgegaan.',
  retry: 'Opnieuw proberen',
  subscribeHeading: 'Ontvang de populairste artikelen in uw mailbox!',
  emailLabel: 'E-mailadres',
  subscribe: 'Inschrijven',
};
