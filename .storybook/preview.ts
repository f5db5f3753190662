/** What all stories share: the manifest for their documentation, the colour scheme, and accessibility as a test. */
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import {configure} from 'storybook/test';
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);
// A story waits for a thing as long as the slowest machine takes: a second is too short for six hundred papers.
configure({asyncUtilTimeout: 10_000});

const preview: Preview = {
  tags: ['autodocs'],
  parameters: {
    a11y: {
      test: 'error',
      options: {rules: {'target-size': {enabled: true}}}, // WCAG 2.2 AA; axe leaves it out by default
    },
    controls: {expanded: true},
    docs: {toc: true},
  },
  globalTypes: {
    scheme: {
      description: 'Colour scheme of the page',
      toolbar: {
        icon: 'circlehollow',
        dynamicTitle: true,
        items: [
          {value: 'light', icon: 'sun', title: 'Light'},
          {value: 'dark', icon: 'moon', title: 'Dark'},
        ],
      },
    },
  },
  initialGlobals: {scheme: 'light'},
  decorators: [
    (story, {globals, viewMode}) => {
      // The pages of documentation are Storybook's own, and always light.
      document.documentElement.style.colorScheme = viewMode === 'docs' ? 'light' : String(globals['scheme']);
      return story();
    },
  ],
};

export default preview;
