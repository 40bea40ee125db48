// Portuguese. It awaits a native speaker's review; CONTRIBUTING.md says how to give one.
import type { StayWords } from './catalogues.ts';

export const messages: StayWords['messages'] = {
  exit: 'Sair desta página',
  exitName: 'Emergência: {exit}',
  exitKey: 'Ou pressione Esc três vezes.',
  exitTwo: 'Pressione Esc mais duas vezes para sair desta página.',
  exitOne: 'Pressione Esc mais uma vez para sair desta página.',
  exitOff: 'Você ainda está nesta página.',
  leaving: 'Carregando…',
  limits: 'O que este botão não pode esconder',
  limitsBlank:
    'A página fica em branco imediatamente e outro site toma o seu lugar. Mas alguém ainda pode ver:',
  limitsHistory:
    'No histórico do seu navegador: esta página e as que você viu antes. Você pode apagar o histórico ou usar uma janela privada desde o início.',
  limitsNetwork:
    'Na rede: os sites que você visita. A empresa que fornece a sua internet pode vê-los, assim como quem administra o Wi-Fi, mesmo em uma janela privada.',
  limitsDevice:
    'Neste dispositivo: tudo, se ele pertencer à organização ou empresa onde você trabalha ou se alguém tiver instalado nele um programa espião. Um dispositivo que ninguém vigia é mais seguro.',
  updated: 'Atualizado.',
  skipList: 'Ir para o fim da lista',
};

export const counts: StayWords['counts'] = {
  newEvents: {
    one: '{count} evento novo',
    many: '{count} de eventos novos',
    other: '{count} eventos novos',
  },
  changedEvents: {
    one: '{count} evento alterado',
    many: '{count} de eventos alterados',
    other: '{count} eventos alterados',
  },
  cancelledEvents: {
    one: '{count} evento cancelado',
    many: '{count} de eventos cancelados',
    other: '{count} eventos cancelados',
  },
};
