import { render } from './render';
import Carousel, { Gallery } from './gallery';

const pictures = [{ url: 'a.png', title: 'A' }];

/** Stands before the damage. */
export const Before = () => <Gallery pictures={pictures} />;

export function Unclosed() {
  return <div><Carousel pictures={pictures} /></span>;
}

function Half({ a, b ) {
  return <p>{a}</p>;
}

export class After {
  field: string = 'kept';

  method(): JSX.Element {
    return <Before />;
  }
}

test('renders', () => {
  render(<Before />);
});
