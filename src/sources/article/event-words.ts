/** What meetings are called, with a capital as part of a name; in the languages that most partners write. */
export const EVENT_NOUN =
  /^(?:Conferences?|Congress|Summit|Forum|Fora|Symposium|Seminar|Webinar|Workshops?|Meetings?|Assembly|Roundtables?|Round-?table|Consultations?|Dialogues?|Trainings?|Colloquium|Retreat|Festival|Hearings?|Launch|Sessions?|Briefing|Panel|Exhibition|Exhibit|Fair|Expo|Gala|Vigil|Masterclass|Bootcamp|Hackathon|Commemoration|Celebration|Screening|Convening|Gathering|Teach-in|Rally|Marathon|Awards|Ceremony|Conversations?|Conversation|Teleconference|Jamboree|Convocation|Lecture|Caucus|Conclave|Meetup|Hangout|Talks?|Cumbre|Foro|Taller|Conferencia|Congreso|Seminario|Encuentro|Reunión|Jornadas?|Simposio|Asamblea|Coloquio|Conversatorio|Capacitación|Conférence|Atelier|Sommet|Colloque|Séminaire|Congrès|Réunion|Assemblée|Rencontres?|Journées?|Webinaire|Formation|Conferência|Fórum|Oficina|Cúpula|Seminário|Congresso|Encontro|Reunião|Simpósio|Konferensi|Lokakarya|Pertemuan|Pelatihan|KTT|Simposium|Konferenz|Tagung|Kongress|Gipfel|\p{L}{2,}(?:konferenz|tagung|kongress|gipfel|treffen|seminar|workshop|symposium))$/iu;

/** Names of meetings only in a heading or beside a label: in running text a day is mostly a date's. */
export const LOOSE_NOUN =
  /^(?:Day|Week|Days|Weeks|Semana|Día|Semaine|Dia|Hari|Woche|Event|Walk|Tour)$/i;

/** A name that ends so is of a body, a building or a paper: "Forum Secretariat", "Conference Centre", "Conference Declaration". */
export const NOT_A_MEETING =
  /^(?:House|Hall|Cent(?:re|er)s?|Rooms?|Hotel|Street|Road|Building|Committee|Team|Fund|Foundation|Network|Secretariat|Office|Reports?|Declaration|Resolution|Statement|Act|Protocol|Convention|Program(?:me)?|Initiative|Coalition|Alliance|Council|Association|Organi[sz]ation|Society|Institute|University|School|College|Board|Group|Project|Toolkit|Guide|Handbook|Manual|Agenda|Page|Website|Newsletter|Magazine|Members?|Participants?|Delegates|Chair|Director|Manager|Officer|One|Two|Three|Four|Five)$/i;

/** A body that does these things is no meeting that took place: "The Prisons Forum hosted a workshop". */
export const DOES =
  /^\s(?:also\s|will\s|has\s|have\s|had\s|recently\s|jointly\s)*(?:(?:host(?:ed|s)?|held|holds?|organi[sz]e[ds]?|convened?s?|launch(?:ed|es)?|publish(?:ed|es)?)\s(?!in\s|at\s|on\s|from\s|over\s|between\s|by\s|online|virtually|every|each)|(?:attend(?:ed|s)?|join(?:ed|s)?|participate[ds]?|took part|takes? part|welcome[ds]|call(?:ed|s) (?:on|for)|said|says)\b)/i;

/** That something took or takes place. */
export const EVENT_VERB =
  /\b(?:held|hold|holds|holding|took place|takes? place|taking place|will take place|convened?|convenes|convening|hosted|hosts?|hosting|gather(?:ed|s|ing)?|met|meets?|organi[sz](?:ed|es|ing|e)|co-?organi[sz]ed|attend(?:ed|s|ing)?|participat(?:ed|es|ing|e)|took part|takes part|join(?:ed|s|ing)?|brought together|brings together|bring together|opened|opens|kick(?:ed|s) off|runs?|ran|running|scheduled|set for|celebrated|celebrates?|commemorated|returned|returns|coming to|comes to|se celebr\p{L}+|tuvo lugar|tendrá lugar|se reali[zs]\p{L}+|se llev\p{L}+ a cabo|organiz\p{L}+|a eu lieu|aura lieu|s'est tenue?|s’est tenue?|se tiendra|se tient|tenue?s?|organis\p{L}+|a réuni|réunira|participé|acontece\p{L}*|será realizad\p{L}+|foi realizad\p{L}+|realizou-se|diadakan|berlangsung|digelar|diselenggarakan|fand|findet|statt)(?![\p{L}])/iu;

/** The date beside these words is of something else: a deadline, a publication, a treaty, a birth, a police raid. */
export const OTHER_DATE =
  /(?<![\p{L}])(?:deadline|due(?: date)?|before|no later than|not later than|until|clos(?:es?|ing|ed)|published|publishes|posted|updated|since|signed|adopted|adoption|ratified|born|founded|established|in force|enter(?:ed|s)|enacted|died|dated|released?|releases|as of|effective|accessed|retrieved|arrest(?:ed|s)?|convict(?:ed|ion)|sentenced|raid(?:ed|s)?|rescued|killed|kidnapped|abducted|issued|announc(?:ed|es|ing|ement)|regist(?:er|ration)|appl(?:y|ications?)|submit(?:ted)?|submissions?|first held|inaugura(?:ted|l)|report(?:ed|s)?|said|told|wrote|copyright|©|expir(?:es|ed)|valid|order(?:ed)?|passed|proclaimed|abolished|early[- ]bird|refund|cancel(?:s|led)? (?:by|before)|article|act of|law of|resolution|treaty|protocol|declaration|convention|covenant|fecha límite|plazo|hasta|publicado|inscripci\p{L}+|date limite|avant le|publié|inscriptions?|prazo|até|batas|sebelum)(?![\p{L}])/iu;

/** Words that make a heading or a name of events from before: its date is not the event's. */
export const NOT_AN_EVENT =
  /^(?:statement|press release|press statement|media (?:release|advisory|statement)|news(?:letter)?|remarks|speech|op-ed|letter|open letter|blog|report|annual report|call for|deadline|apply|application|vacancy|job|terms of reference|request for|tender|updated|posted|published|obituary|in memoriam|interview|comunicado|nota de prensa|communiqué|nota de imprensa|siaran pers|pressemitteilung)\b/i;

/** What is done at a meeting on one of its days: that day is not the whole of the meeting. */
export const DONE_AT =
  /\b(?:launch\p{L}*|releas\p{L}+|unveil\p{L}*|present\p{L}*|spoke|speaks?|speaking|announc\p{L}+|sign(?:s|ed|ing)|shar(?:es?|ed|ing)|delivered|addressed|adopted|concluded|closed|ended)\s(?:[\p{L}’'-]+\s){0,6}?(?:at|during|in)\s(?:the\s)?$/iu;

export const ONLINE =
  /\b(?:online|virtual(?:ly)?|zoom|webinar|microsoft teams|google meet|livestream(?:ed)?|en línea|en ligne|on-line|daring|webinaire|web conference|via internet|remote(?:ly)?)\b/i;
export const HYBRID =
  /\b(?:hybrid|híbrid[oa]|hybride|in[- ]person and (?:online|virtual(?:ly)?)|online and in[- ]person)\b/i;
export const IN_PERSON =
  /\b(?:in[- ]person|face[- ]to[- ]face|onsite|on-site|presencial|en présentiel|tatap muka)\b/i;
