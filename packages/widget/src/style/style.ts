import { bubbles } from './bubbles.ts';
import { frame } from './frame.ts';
import { theme } from './theme.ts';

/** The whole style sheet of the shadow root. */
export const style = theme + frame + bubbles;
