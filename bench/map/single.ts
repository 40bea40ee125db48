import { pack } from '../../src/map/packs/asia.ts';
import { drawPicture } from './convene-picture.ts';

// In one file with its geometry, as the others are.
drawPicture(pack);
