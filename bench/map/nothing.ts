import { tell } from './job.ts';

// What every page costs, whatever it draws.
document.getElementById('map')!.textContent = 'Nothing';
void tell('drawn', 'complete');
