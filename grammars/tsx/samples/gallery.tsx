import React, { createContext, forwardRef, memo, type ReactNode, useCallback, useState } from 'react';
import type { Picture } from './model';
import * as Layout from './layout';
import * as svg from './svg';
import { Caption } from './caption';

/** What a gallery needs. */
export interface GalleryProps<T extends Picture = Picture> {
  pictures: readonly T[];
  children?: ReactNode;
  onOpen?(picture: T, event: React.MouseEvent): void;
}

type State = { open: boolean; index: number };

const GalleryContext = createContext<State | null>(null);

/** One picture. */
const Thumbnail: React.FC<{ picture: Picture; onClick: () => void }> = ({ picture, onClick }) => (
  <figure onClick={onClick}>
    <img src={picture.url} alt="" />
    <Caption text={picture.title} />
  </figure>
);

/** Many pictures. */
export function Gallery<T extends Picture>({ pictures, children, onOpen }: GalleryProps<T>) {
  const [state, setState] = useState<State>({ open: false, index: 0 });
  const show = useCallback((index: number) => setState({ open: true, index }), []);
  const renderOne = (picture: T, index: number) => {
    return <Thumbnail key={picture.url} picture={picture} onClick={() => show(index)} />;
  };

  return (
    <GalleryContext.Provider value={state}>
      <Layout.Grid<T> columns={3}>{pictures.map(renderOne)}</Layout.Grid>
      {state.open ? <Lightbox {...state}>{children}</Lightbox> : null}
    </GalleryContext.Provider>
  );
}

export const Lightbox = memo(
  forwardRef<HTMLDivElement, State & { children?: ReactNode }>(function Lightbox(props, ref) {
    return <div ref={ref}>{props.children}</div>;
  }),
);

/** The old way. */
export default class Carousel extends React.Component<GalleryProps, State> {
  static defaultProps = { pictures: [] };
  state: State = { open: false, index: 0 };
  private timer?: number;

  private handleNext = (): void => {
    this.setState(({ index }) => ({ index: index + 1 }));
  };

  componentDidMount() {
    this.timer = window.setInterval(this.handleNext, 1000);
  }

  render() {
    return (
      <>
        <Gallery pictures={this.props.pictures} />
        <button onClick={this.handleNext}>&raquo;</button>
      </>
    );
  }
}

/** Chosen when it is drawn. */
export const Frame = ({ as: Element = Thumbnail, children, ...rest }: { as?: React.ElementType; children?: ReactNode; width: number }) => {
  const [first, second] = React.Children.toArray(children);
  return (
    <Element {...rest}>
      <svg.Border width={rest.width} />
      <label htmlFor="frame">{first}</label>
      {second}
    </Element>
  );
};
