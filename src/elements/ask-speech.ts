// What speaking another language takes, for whoever asks before there is an element that speaks it.
export { askSpoken } from '../text/spoken.ts';
