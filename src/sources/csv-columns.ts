import { fold } from './fold.ts';

/** What a column of a table may hold. */
export type ColumnKind = keyof typeof names;

/** The names that people give to columns, in English, Spanish, French and Portuguese; folded, as `fold` leaves them. */
const names = {
  id: 'id|event id|uid|identifier|identificador|identifiant|slug',
  title:
    'title|event|event title|event name|name|meeting|what|subject|titulo|evento|nombre|nombre del evento|reunion|titre|evenement|nom|nom de l evenement|nome',
  start:
    'start|start date|starts|date|dates|from|begin|begins|begin date|when|event date|day|inicio|fecha|fecha de inicio|fechas|desde|dia|cuando|debut|date de debut|quand|jour|du|data|data de inicio',
  end: 'end|end date|ends|to|until|through|finish|fin|fecha de fin|fecha fin|fecha final|hasta|termino|date de fin|au|jusqu au|fim|data de fim|termina',
  startTime: 'time|start time|hour|begins at|hora|hora de inicio|heure|heure de debut|horaire',
  endTime: 'end time|ends at|hora de fin|hora final|heure de fin|hora de termino',
  timeZone:
    'time zone|timezone|tz|zone|zona horaria|huso horario|fuseau horaire|fuseau|fuso horario',
  place:
    'place|location|venue|where|site|address|lugar|sede|ubicacion|donde|local|lieu|endroit|salle|ou|adresse|direccion',
  city: 'city|town|ciudad|localidad|ville|cidade',
  country: 'country|host country|pais|pais anfitrion|pays|pays hote|pays d accueil|country code',
  hosts: 'hosts|hosted by|host countries|paises anfitriones|pays hotes',
  participants:
    'participants|participating countries|participant countries|countries|countries participating|participating|who took part|paises participantes|paises|participantes|pays participants',
  focus:
    'focus|focus countries|focus country|in focus|countries in focus|focus areas|enfoque|paises en foco|paises de enfoque|pays cibles|pays concernes|pays vises|en foco',
  mentioned:
    'mentioned|countries mentioned|mentioned countries|paises mencionados|mencionados|pays mentionnes|pays cites',
  url: 'url|link|web page|page|website|web|more information|event url|event link|enlace|pagina|pagina web|sitio web|lien|page web|site web|ligacao',
  summary:
    'summary|description|about|details|text|abstract|notes|resumen|descripcion|detalles|texto|resume|details|texte|resumo|descricao',
  status: 'status|estado|estatus|statut|etat',
  mode: 'mode|format|type of meeting|attendance|attendance mode|online or in person|modalidad|modo|formato|modalite',
  photo:
    'photo|image|picture|photo url|image url|picture url|foto|imagen|imagem|url de la imagen|url de l image',
  alt: 'alt|alt text|photo alt|image alt|alternative text|photo description|image description|texto alternativo|texte alternatif|descripcion de la imagen',
  credit:
    'credit|photo credit|image credit|photographer|credito|credito de la foto|fotografo|credit photo|photographe',
  topics:
    'topics|topic|tags|tag|categories|category|themes|theme|temas|tema|etiquetas|categorias|categoria|themes|etiquettes|mots cles',
  register:
    'register|registration|register url|registration url|registration link|sign up|rsvp|inscripcion|registro|enlace de inscripcion|inscription|lien d inscription|inscricao',
  closes:
    'registration closes|registration deadline|deadline|register by|cierre de inscripcion|fecha limite|date limite|cloture des inscriptions',
  published:
    'published|published on|date published|publication date|publicado|fecha de publicacion|publie|publie le|date de publication',
  language: 'language|lang|idioma|langue|lengua|lingua',
} as const;

const kinds = new Map(
  Object.entries(names).flatMap(([kind, list]) =>
    list.split('|').map((name) => [name, kind as ColumnKind] as const),
  ),
);

/** A table's columns: where each kind stands, under which words, and in which order its dates are written. */
export interface Columns {
  readonly at: ReadonlyMap<ColumnKind, number>;
  readonly titles: readonly string[];
  readonly orders: ReadonlyMap<ColumnKind, 'dmy' | 'mdy'>;
  /** The words of those that hold nothing that is read. */
  readonly unread: readonly string[];
}

/** Reads a row as the head of a table; nothing when it names neither a title nor a date or an address. */
export function readColumns(row: readonly string[]): Columns | undefined {
  const at = new Map<ColumnKind, number>();
  const orders = new Map<ColumnKind, 'dmy' | 'mdy'>();
  const unread: string[] = [];
  row.forEach((title, index) => {
    const kind = kindOf(title);
    if (!kind || at.has(kind)) {
      if (title.trim()) unread.push(title.trim());
      return;
    }
    at.set(kind, index);
    const order = orderIn(title);
    if (order) orders.set(kind, order);
  });
  const isHead = at.has('title') && (at.has('start') || at.has('url'));
  return isHead ? { at, titles: row.map((title) => title.trim()), orders, unread } : undefined;
}

function kindOf(title: string): ColumnKind | undefined {
  const bare = title.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').replace(/[*:?_/'’-]/g, ' ');
  const name = fold(bare.replace(/\s+/g, ' ').trim());
  return kinds.get(name) ?? kinds.get(name.replace(/^(?:event|meeting|evento) /, ''));
}

/** "Start (DD/MM/YYYY)", "Fecha (día/mes/año)". */
function orderIn(title: string): 'dmy' | 'mdy' | undefined {
  const stated = fold(/[([]([^)\]]*)[)\]]/.exec(title)?.[1] ?? '');
  if (/^\s*(?:d{1,2}|day|dia|jour|jj)\W+(?:m{1,2}|month|mes|mois)\b/.test(stated)) return 'dmy';
  if (/^\s*(?:m{1,2}|month|mes|mois)\W+(?:d{1,2}|day|dia|jour|jj)\b/.test(stated)) return 'mdy';
  return undefined;
}
