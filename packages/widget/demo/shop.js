// In the head, so that the page never shows in the wrong language first: ?lang=, else what the browser prefers.
const wishes = [new URLSearchParams(location.search).get('lang'), ...navigator.languages];
const known = wishes
  .map((wish) => (wish ?? '').toLowerCase().split('-')[0])
  .find((wish) => wish === 'zh' || wish === 'en');
document.documentElement.lang = known ?? 'en';

document.addEventListener('DOMContentLoaded', () => {
  const basket = document.querySelector('#basket');
  for (const button of document.querySelectorAll('[data-buy]')) {
    button.addEventListener('click', () => {
      basket.value = String(Number(basket.value) + 1);
      button.classList.remove('done');
      requestAnimationFrame(() => button.classList.add('done'));
    });
  }
});
