const EMAIL = /(?:mailto:)?[\p{L}\p{N}._%+'-]{1,64}@(?:[\p{L}\p{N}-]{1,63}\.){1,8}\p{L}{2,24}/giu;
/** "name [at] host [dot] org", as people write it to hide it from machines. */
const HIDDEN_EMAIL =
  /[\w.+-]{1,64}\s?[[({]\s?(?:at|@)\s?[\])}]\s?[\w-]{1,63}(?:(?:\.|\s?[[({]\s?(?:dot|\.)\s?[\])}]\s?)[\w-]{2,63}){1,4}/gi;
const INTERNATIONAL = /(?<![\w+/])(?:\+|00)[1-9](?:[ \u00A0().\-–/]{0,3}\d){6,14}(?!\d)/g;
const AFTER_A_WORD =
  /((?:^|[^\p{L}])(?:tel|telephone|tél|téléphone|teléfono|telefone|telepon|telp|telefon|phone|phones|ph|fax|mobile|mob|cell|móvil|celular|whatsapp|viber|hotline|helpline|call|dial|hp)\b\.?\s*(?:no\.?|number|us)?\s*(?:at|on)?\s*[:.]?\s*)(\(?\d(?:[ \u00A0().\-–/]{0,3}\d){5,14})(?!\d)/giu;
const NORTH_AMERICAN =
  /(?<![\w(])(?:1[-. ])?(?:\(\d{3}\) ?\d{3}[-. ]|\d{3}([-.])\d{3}\1)\d{4}(?![\w-])/g;
/** Passwords and numbers of meetings, with or without their word before them. */
const MEETING =
  /\b(?:(?:meeting|webinar|zoom)\s*(?:id|number|code|password|passcode)|pass(?:word|code)|(?:meeting|access|dial-in)\s+(?:code|pin)|contraseña|mot de passe|senha|kata sandi)\s*[:=#]\s*(?:\d[\d ]{5,14}\d|[^\s,;)]{1,64})/gi;
const PASSWORD_PARAMETER = /([?&])(?:pwd|password|passcode|tk)=[^&\s)"'<>]*(&?)/gi;

/**
 * The text without e-mail addresses (plain or written with "[at]"), telephone numbers, and the numbers and passwords of
 * online meetings. Dates, years, sums and other numbers stay. What stood around them is tidied: "(name@host)" leaves no empty brackets.
 */
export function withoutContacts(text: string): string {
  if (!/@|\d{3}|\bat\b|[:=#]/i.test(text)) return text;
  const bare = text
    .replace(PASSWORD_PARAMETER, (_all, sign: string, more: string) => (more === '' ? '' : sign))
    .replace(MEETING, '')
    .replace(EMAIL, '')
    .replace(HIDDEN_EMAIL, '')
    .replace(AFTER_A_WORD, '$1')
    .replace(INTERNATIONAL, (found) => (isDate(found) ? found : ''))
    .replace(NORTH_AMERICAN, '');
  return bare === text ? text : tidied(bare);
}

/** Whether a text holds anything that `withoutContacts` would take away. */
export function holdsContacts(text: string): boolean {
  return withoutContacts(text) !== text;
}

function isDate(found: string): boolean {
  return /^00?\d{0,2}[-/.]\d\d?[-/.]\d{4}$/.test(found);
}

function tidied(text: string): string {
  return text
    .replace(/[([]\s*[,;/|]*\s*[)\]]/g, '')
    .replace(/[ \t]+([,.;)\]])/g, '$1')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+$/gm, '')
    .trim();
}
