/** The frame round the stories: our name instead of Storybook's. */
import {addons} from 'storybook/manager-api';
import {create} from 'storybook/theming/create';

addons.setConfig({theme: create({base: 'light', brandTitle: 'paper-feed'})});
