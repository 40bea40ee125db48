import { choosePack } from '../../src/map/choose.ts';
import { loadPack } from '../../src/map/load-pack.ts';
import { areas, drawPicture } from './convene-picture.ts';

// As from a script tag: the pack is a file of its own, asked for once the script is there.
drawPicture(await loadPack(choosePack(areas.map(({ code }) => code))!));
