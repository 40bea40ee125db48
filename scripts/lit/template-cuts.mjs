import { cut } from './cuts.mjs';

/**
 * As `cuts`, for lit-html.js.
 *
 * @type {readonly import('./cuts.mjs').Cut[]}
 */
export const templateCuts = [
  // A second Lit on the page finds the name of its own policy free.
  cut('createPolicy("lit-html"', 'createPolicy("convene"'),
  // On an XHTML page a template of the page's own would be read as XML.
  cut(
    'l.createElement("template")',
    '(S.d??=l.implementation.createHTMLDocument("")).createElement("template")',
  ),
  cut('Error("invalid template strings array")', 'Error()'),
  // Functions are listened with; none is content, and as a property's value it is compared as it is.
  cut('"object"!=typeof t&&"function"!=typeof t,', '"object"!=typeof t,'),
  // It marks places in our own templates alone, which hold nothing like it.
  cut('`lit$${Math.random().toFixed(9).slice(2)}$`', '"lit$9"'),

  cut('<(?:(!--|\\/[^a-zA-Z])|(\\/?[a-zA-Z][^>\\s]*)|(\\/?$))', '<\\/?[a-zA-Z][^>\\s]*'),
  cut(',_=/-->/g,m=/>/g'),
  cut(',y=/^(?:script|style|textarea|title)$/i'),
  cut('let n,l=2===i?"<svg>":3===i?"<math>":"",', 'let l=2===i?"<svg>":"",'),
  cut(
    '"!--"===u[1]?c=_:void 0!==u[1]?c=m:void 0!==u[2]?(y.test(u[2])&&(n=RegExp("</"+u[2],"g")),c=p):void 0!==u[3]&&(c=p)',
    'c=p',
  ),
  cut('(c=n??v,d=-1)', '(c=v,d=-1)'),
  cut('c===$||c===g?c=p:c===_||c===m?c=v:(c=p,n=void 0)', 'c=p'),
  cut('s+o+(-2===d?i:x)', 's+o+x'),
  cut('(2===i?"</svg>":3===i?"</math>":"")', '(2===i?"</svg>":"")'),
  cut('2===i||3===i', '2===i'),
  cut('else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t));', ';'),
  cut(
    'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
  ),
  cut(
    'if(r.data===n)d.push({type:2,index:l});else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}',
    'r.data===n&&d.push({type:2,index:l});',
  ),
  cut(
    'function M(t,i,s=t,e){if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i}',
  ),
  cut('this._$AV=[],this._$AN=void 0,', 'this._$AV=[],'),
  cut(
    'get parentNode(){return this._$AM.parentNode}get _$AU(){return this._$AM._$AU}u(t){',
    'u(t){',
  ),
  cut('(t?.creationScope??l).importNode', 'l.importNode'),
  cut(
    '2===r.type?i=new k(h,h.nextSibling,this,t):1===r.type?i=new r.ctor(h,r.name,r.strings,this,t):6===r.type&&(i=new Z(h,this,t))',
    'i=2===r.type?new k(h,h.nextSibling,this,t):new r.ctor(h,r.name,r.strings,this,t)',
  ),
  cut(
    'void 0!==s&&(void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i])),i++',
    'void 0!==s.strings?(s._$AI(t,s,i),i+=s.strings.length-2):s._$AI(t[i]),i++',
  ),
  cut('get _$AU(){return this._$AM?._$AU??this._$Cv}'),
  cut(
    'this.type=2,this._$AH=A,this._$AN=void 0,this._$AA=t,this._$AB=i,this._$AM=s,this.options=e,this._$Cv=e?.isConnected??!0',
    'this._$AH=A,this._$AA=t,this._$AB=i,this.options=e',
  ),
  cut(
    'get parentNode(){let t=this._$AA.parentNode;const i=this._$AM;return void 0!==i&&11===t?.nodeType&&(t=i.parentNode),t}get startNode(){return this._$AA}get endNode(){return this._$AB}',
  ),
  cut('_$AI(t,i=this){t=M(this,t,i),a(t)?', '_$AI(t){a(t)?'),
  cut('t!==this._$AH&&t!==E&&this._(t)', 't!==this._$AH&&this._(t)'),
  cut(
    '"number"==typeof s?this._$AC(t):(void 0===s.el&&(s.el=S.createElement(V(s.h,s.h[0]),this.options)),s)',
    'this._$AC(t)',
  ),
  cut('const{values:i,_$litType$:s}=t,', 'const{values:i}=t,'),
  cut('this._$AP?.(!1,!0,s);t!==this._$AB', ';t!==this._$AB'),
  cut('setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}'),
  cut(
    'get tagName(){return this.element.tagName}get _$AU(){return this._$AM._$AU}constructor(t,i,s,e,h){this.type=1,this._$AH=A,this._$AN=void 0,this.element=t,this.name=i,this._$AM=e,this.options=h,',
    'constructor(t,i,s,e,h){this.element=t,this.name=i,this.options=h,',
  ),
  cut('_$AI(t,i=this,s,e){const h=this.strings', '_$AI(t,i,s){const h=this.strings'),
  cut(
    't=M(this,t,i,0),o=!a(t)||t!==this._$AH&&t!==E,o&&(this._$AH=t)',
    'o=!a(t)||t!==this._$AH,o&&(this._$AH=t)',
  ),
  cut('r=M(this,e[s+n],i,n),r===E&&(r=this._$AH[n]),', 'r=e[s+n],'),
  cut('o&&!e&&this.j(t)', 'o&&this.j(t)'),
  cut('constructor(){super(...arguments),this.type=3}'),
  cut('constructor(){super(...arguments),this.type=4}'),
  cut('constructor(t,i,s,e,h){super(t,i,s,e,h),this.type=5}'),
  cut(
    '_$AI(t,i=this){if((t=M(this,t,i,0)??A)===E)return;const s=this._$AH,e=t===A&&s!==A||t.capture!==s.capture||t.once!==s.once||t.passive!==s.passive,h=t!==A&&(s===A||e);e&&this.element.removeEventListener(this.name,this,s),h&&this.element.addEventListener(this.name,this,t),this._$AH=t}',
    '_$AI(t){t??=A,t===A?this.element.removeEventListener(this.name,this):this.element.addEventListener(this.name,this),this._$AH=t}',
  ),
  cut(
    'class Z{constructor(t,i,s){this.element=t,this.type=6,this._$AN=void 0,this._$AM=i,this.options=s}get _$AU(){return this._$AM._$AU}_$AI(t){M(this,t)}}const j={M:h,P:o,A:n,C:1,L:N,R,D:d,V:M,I:k,H,N:L,U:z,B:I,F:Z},B=t.litHtmlPolyfillSupport;B?.(S,k),(t.litHtmlVersions??=[]).push("3.3.3");',
  ),
  cut(
    'const e=s?.renderBefore??i;let h=e._$litPart$;if(void 0===h){const t=s?.renderBefore??null;e._$litPart$=h=new k(i.insertBefore(c(),t),t,void 0,s??{})}return h._$AI(t),h',
    '(i._$litPart$??=new k(i.appendChild(c()),null,void 0,s))._$AI(t)',
  ),
  cut('j as _$LH,'),
  cut('E as noChange,'),
];
