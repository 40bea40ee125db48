import { codePages } from './code.mjs';
import { libraryPages } from './libraries.mjs';
import { momentPages } from './moments.mjs';
import { strictPages } from './strict.mjs';
import { stylePages } from './styles.mjs';
import { twicePages } from './twice.mjs';

/** All of them, by name. */
export const pages = {
  ...strictPages,
  ...stylePages,
  ...codePages,
  ...libraryPages,
  ...twicePages,
  ...momentPages,
};
