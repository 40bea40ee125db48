import { choosePack } from '../../src/map/choose.ts';
import { loadPack } from '../../src/map/load-pack.ts';
import { areas, drawPicture } from './convene-picture.ts';

// As from a script tag on a page that names its region: the pack is a file of its own, asked for beside the script.
drawPicture(await loadPack(choosePack(areas.map(({ code }) => code))!));
