/** Which stories there are, and how they are built. `npm run storybook`, `npm run build-storybook`. */
import type {StorybookConfig} from '@storybook/web-components-vite';
import {hostPages} from './host-pages.js';

const config: StorybookConfig = {
  framework: '@storybook/web-components-vite',
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  staticDirs: [{from: '../stories/feeds', to: '/feeds'}],
  features: {backgrounds: false, measure: false, outline: false, sidebarOnboardingChecklist: false},
  core: {disableTelemetry: true, disableWhatsNewNotifications: true},

  viteFinal(options) {
    const plugins = options.plugins?.flat() ?? [];
    return {
      ...options,
      // vite.config.ts makes this one for `npm start`: it would lead Storybook's address to the demo.
      plugins: [
        ...plugins.filter((plugin) => !(plugin && 'name' in plugin && plugin.name === 'demo-pages')),
        hostPages(),
      ],
      // Lit's development build says what it finds wrong; the story tests fail on it.
      resolve: {...options.resolve, conditions: ['development', 'module', 'browser']},
    };
  },
};

export default config;
