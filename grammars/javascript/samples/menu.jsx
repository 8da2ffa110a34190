import React, { memo, useState } from 'react';
import { Icon } from './icon.jsx';
import * as Layout from './layout.jsx';

/** One entry of the menu. */
function Entry({ label, onSelect, ...rest }) {
  return (
    <li {...rest} onClick={onSelect}>
      <Icon name={label} />
      <span className="label">{label}</span>
    </li>
  );
}

/** A menu. */
export const Menu = ({ entries = [] }) => {
  const [open, setOpen] = useState(false);
  const toggle = () => setOpen(!open);
  return (
    <>
      <Layout.Row>
        <button onClick={toggle}>{open ? 'Close' : 'Open'}</button>
      </Layout.Row>
      {open && entries.map((entry) => <Entry key={entry.id} {...entry} />)}
    </>
  );
};

const Cached = memo(Menu);

export class Board extends React.Component {
  state = { open: false };
  handleClick = (event) => this.setState({ open: !this.state.open });

  render() {
    return <Cached entries={this.props.entries} onClick={this.handleClick} />;
  }
}

export const Panel = () => <Layout.Row><Cached><li /></Cached></Layout.Row>;

Board.displayName = 'Board';

export default {
  name: 'board',
  data() {
    return {};
  },
  methods: {
    close: function () {},
    open: async () => {},
  },
};
