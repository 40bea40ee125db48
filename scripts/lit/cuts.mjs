/**
 * @typedef {readonly [find: string, by: string]} Cut a piece of a Lit file, word for word, and what stands in its place
 */

/**
 * @param {string} find
 * @returns {Cut}
 */
export const cut = (find, by = '') => [find, by];

/**
 * What of Lit our elements make no use of, by file of its minified builds. None of them has directives, comments or
 * raw text elements in its templates, reflects a property or compares one in a way of its own; and none is hydrated.
 *
 * @type {Readonly<Record<string, readonly Cut[]>>}
 */
export const cuts = {
  'css-tag.js': [
    cut(
      't.ShadowRoot&&(void 0===t.ShadyCSS||t.ShadyCSS.nativeShadow)&&"adoptedStyleSheets"in Document.prototype&&"replace"in CSSStyleSheet.prototype',
      '"adoptedStyleSheets"in Document.prototype',
    ),
    cut(
      'constructor(t,e,o){if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");this.cssText=t,this.t=e}',
      'constructor(t){this.cssText=t}',
    ),
    cut(
      'let t=this.o;const s=this.t;if(e&&void 0===t){const e=void 0!==s&&1===s.length;e&&(t=o.get(s)),void 0===t&&((this.o=t=new CSSStyleSheet).replaceSync(this.cssText),e&&o.set(s,t))}return t',
      'return e&&(this.o||(this.o=new CSSStyleSheet).replaceSync(this.cssText)),this.o',
    ),
    cut('toString(){return this.cssText}'),
    cut(
      'const o=1===t.length?t[0]:e.reduce((e,s,o)=>e+(t=>{if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to \'css\' function must be a \'css\' function result: "+t+". Use \'unsafeCSS\' to pass non-literal values, but take care to ensure page security.")})(s)+t[o+1],t[0]);return new n(o,t,s)',
      'return new n(e.reduce((e,s,o)=>e+(s.cssText??s)+t[o+1],t[0]))',
    ),
    cut('o.map(t=>t instanceof CSSStyleSheet?t:t.styleSheet)', 'o.map(t=>t.styleSheet??t)'),
    cut(',n=t.litNonce;void 0!==n&&o.setAttribute("nonce",n),o.', ';o.'),
  ],

  'reactive-element.js': [
    cut(',p=a.reactiveElementPolyfillSupport,d=(t,s)=>t'),
    cut('y[d("elementProperties")]', 'y.elementProperties'),
    cut('y[d("finalized")]', 'y.finalized'),
    cut('d("elementProperties")', '"elementProperties"'),
    cut('d("finalized")', '"finalized"'),
    cut('d("properties")', '"properties"'),
    cut(
      'toAttribute(t,s){switch(s){case Boolean:t=t?l:null;break;case Object:case Array:t=null==t?t:JSON.stringify(t)}return t},',
    ),
    cut(
      'let i=t;switch(s){case Boolean:i=null!==t;break;case Number:i=null===t?null:Number(t);break;case Object:case Array:try{i=JSON.parse(t)}catch(t){i=null}}return i',
      'return s===Boolean?null!==t:s&&null!==t?Number(t):t',
    ),
    cut('{attribute:!0,type:String,converter:u,reflect:!1,useDefault:!1,hasChanged:f}', '{}'),
    cut('Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;'),
    cut('static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}'),
    cut('this._$Eh&&[...this._$Eh.keys()]', '[...this._$Eh.keys()]'),
    cut(
      'if(s.state&&(s.attribute=!1),this._$Ei(),this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),this.elementProperties.set(t,s),!s.noAccessor){const i=Symbol(),h=this.getPropertyDescriptor(t,i,s);void 0!==h&&e(this.prototype,t,h)}',
      'this.elementProperties.set(t,s),e(this.prototype,t,this.getPropertyDescriptor(t,Symbol()))',
    ),
    cut(
      'static getPropertyDescriptor(t,s,i){const{get:e,set:r}=h(this.prototype,t)??{get(){return this[s]},set(t){this[s]=t}};return{get:e,set(s){const h=e?.call(this);r?.call(this,s),this.requestUpdate(t,h,i)}',
      'static getPropertyDescriptor(t,s){return{get(){return this[s]},set(i){const h=this[s];this[s]=i,this.requestUpdate(t,h)}',
    ),
    cut('static getPropertyOptions(t){return this.elementProperties.get(t)??b}'),
    cut('t.finalize(),void 0!==t.l&&(this.l=[...t.l]),', 't.finalize(),'),
    cut('s=[...r(t),...o(t)];for(const i of s)', 's=r(t);for(const i of s)'),
    cut(
      'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    ),
    cut(
      'const i=[];if(Array.isArray(s)){const e=new Set(s.flat(1/0).reverse());for(const s of e)i.unshift(t(s))}else void 0!==s&&i.push(t(s));return i',
      'return[...new Set([s??[]].flat(1/0).reverse())].reverse()',
    ),
    cut(
      'return!1===i?void 0:"string"==typeof i?i:"string"==typeof t?t.toLowerCase():void 0',
      'return!1===i?void 0:i??t.toLowerCase()',
    ),
    cut('this._$Em=null,this._$Ev()', 'this._$Ev()'),
    cut(',this.constructor.l?.forEach(t=>t(this))'),
    cut('removeController(t){this._$EO?.delete(t)}'),
    cut(
      '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    ),
    cut(
      'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
      'if(e){const t=i.elementProperties.get(e);this[e]=(t.converter??u.fromAttribute)(s,t.type)}',
    ),
    cut(
      'requestUpdate(t,s,i,e=!1,h){if(void 0!==t){const r=this.constructor;if(!1===e&&(h=this[t]),i??=r.getPropertyOptions(t),!((i.hasChanged??f)(h,s)||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))))return;this.C(t,s,i)}!1===this.isUpdatePending&&(this._$ES=this._$EP())}',
      'requestUpdate(t,s){if(void 0!==t){if(!f(this[t],s))return;this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}this.isUpdatePending||(this._$ES=this._$EP())}',
    ),
    cut(
      'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    ),
    cut(
      'const t=this.scheduleUpdate();return null!=t&&await t,!this.isUpdatePending}scheduleUpdate(){return this.performUpdate()}',
      'return this.performUpdate(),!this.isUpdatePending}',
    ),
    cut(
      'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    ),
    cut(
      't=this.shouldUpdate(s),t?(this.willUpdate(s),this._$EO?.forEach(t=>t.hostUpdate?.()),this.update(s)):this._$EM()',
      't=!0,this.willUpdate(s),this.update(s)',
    ),
    cut('this.hasUpdated||(this.hasUpdated=!0,this.firstUpdated(t)),', 'this.hasUpdated=!0,'),
    cut('return this.getUpdateComplete()}getUpdateComplete(){'),
    cut('shouldUpdate(t){return!0}'),
    cut('this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),'),
    cut('firstUpdated(t){}'),
    cut(',p?.({ReactiveElement:y}),(a.reactiveElementVersions??=[]).push("2.1.2");', ';'),
  ],

  'lit-element.js': [
    cut(',noChange as r}', '}'),
    cut(
      'createRenderRoot(){const t=super.createRenderRoot();return this.renderOptions.renderBefore??=t.firstChild,t}',
    ),
    cut('this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),'),
    cut('this._$Do=e(r,', 'e(r,'),
    cut(',this._$Do=void 0'),
    cut('connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}'),
    cut('disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}'),
    cut('render(){return r}'),
    cut(
      'i._$litElement$=!0,i["finalized"]=!0,s.litElementHydrateSupport?.({LitElement:i});',
      'i.finalized=!0;',
    ),
    cut('const o=s.litElementPolyfillSupport;o?.({LitElement:i});'),
    cut('(s.litElementVersions??=[]).push("4.2.2");'),
  ],
};
