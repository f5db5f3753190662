import {html, nothing, type TemplateResult} from 'lit';
import type {Paper} from '../../../model/paper.js';

/** What stands beside the title: a box to select the paper by, and its picture where the page wants pictures. */
export const startTemplate = (
  paper: Paper,
  images: boolean,
  selection: {readonly selectBox: (paper: Paper) => TemplateResult} | undefined,
): unknown =>
  html`${
    images && paper.image
      ? html`<img
        part="image"
        class="image"
        src=${paper.image}
        alt=""
        width="180"
        height="120"
        loading="lazy"
        decoding="async"
        referrerpolicy="no-referrer"
      />`
      : nothing
  }${selection ? selection.selectBox(paper) : nothing}`;
