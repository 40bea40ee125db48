import type { AnswerCache } from '../build/answer-cache.ts';

const nothing = (): Promise<undefined> => Promise.resolve(undefined);

/** A memory that remembers nothing, for what is read once. */
export const noCache: AnswerCache = {
  readAnswer: nothing,
  writeAnswer: nothing,
  readSource: nothing,
  writeSource: nothing,
  readPicture: nothing,
  writePicture: nothing,
  readPause: () => Promise.resolve(0),
  writePause: nothing,
};
