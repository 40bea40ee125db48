// An element that does everything that ours must not: what sees nothing of it sees nothing at all.
class Careless extends HTMLElement {
  connectedCallback() {
    Reflect.set(window, 'carelessGlobal', 1);
    Object.defineProperty(Array.prototype, 'careless', { value: 1, configurable: true });
    Node.prototype.normalize = () => undefined;
    document.title = 'Careless';
    document.documentElement.setAttribute('data-careless', '');
    history.pushState(null, '', '#careless');
    sessionStorage.setItem('careless', '1');
    this.tabIndex = 0;
    this.focus();
    alert('careless');
    this.setAttribute('onclick', 'oracle.ran("a vector")');
    this.click();
    void Promise.reject(new Error('careless rejection'));
    throw new Error('careless error');
  }
}
customElements.define('careless-element', Careless);
document.addEventListener('DOMContentLoaded', () =>
  document.body.append(document.createElement('careless-element')),
);
