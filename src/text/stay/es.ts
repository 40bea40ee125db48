// Spanish. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'Salir de esta página',
  exitName: 'Emergencia: {exit}',
  exitKey: 'O presione Esc tres veces.',
  exitTwo: 'Presione Esc dos veces más para salir de esta página.',
  exitOne: 'Presione Esc una vez más para salir de esta página.',
  exitOff: 'Usted sigue en esta página.',
  leaving: 'Cargando…',
  limits: 'Lo que este botón no puede ocultar',
  limitsBlank:
    'La página queda en blanco de inmediato y otro sitio ocupa su lugar. Pero otra persona todavía podría ver:',
  limitsHistory:
    'En el historial de su navegador: esta página y las que vio antes. Puede borrar el historial o usar una ventana privada (de incógnito) desde el principio.',
  limitsNetwork:
    'En la red: los sitios que visita. Los puede ver su proveedor de internet, y también quien administra la red wifi, incluso si usa una ventana privada.',
  limitsDevice:
    'En este dispositivo: todo, si pertenece a la organización o empresa para la que usted trabaja o si alguien instaló en él un programa espía. Es más seguro un dispositivo que nadie vigila.',
  updated: 'Actualizado.',
  skipList: 'Ir al final de la lista',
};

export const counts: StayWords['counts'] = {
  newEvents: {
    one: '{count} evento nuevo',
    many: '{count} de eventos nuevos',
    other: '{count} eventos nuevos',
  },
  changedEvents: {
    one: '{count} evento modificado',
    many: '{count} de eventos modificados',
    other: '{count} eventos modificados',
  },
  cancelledEvents: {
    one: '{count} evento cancelado',
    many: '{count} de eventos cancelados',
    other: '{count} eventos cancelados',
  },
};
