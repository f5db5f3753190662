/** What all stories share: the manifest for their documentation, the colour scheme, and accessibility as a test. */
import {setCustomElementsManifest, type Preview} from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json';

setCustomElementsManifest(manifest);

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
