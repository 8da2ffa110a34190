/*
 * Orders of a bakery (MySQL).
 */

CREATE DATABASE IF NOT EXISTS bakery;

-- What can be bought.
CREATE TABLE products (
  id INT UNSIGNED NOT NULL AUTO_INCREMENT,
  title VARCHAR(120) NOT NULL,
  kind ENUM('bread', 'cake', 'roll') DEFAULT 'bread',
  price DECIMAL(6,2) NOT NULL,
  PRIMARY KEY (id),
  KEY products_kind (kind)
) ENGINE=InnoDB;

CREATE TABLE orders (
  id INT AUTO_INCREMENT PRIMARY KEY,
  customer VARCHAR(80),
  ordered DATETIME,
  fetched TINYINT(1) NOT NULL DEFAULT 0
);

CREATE TABLE order_lines (
  order_id INT NOT NULL,
  product_id INT NOT NULL,
  pieces SMALLINT,
  CONSTRAINT lines_order FOREIGN KEY (order_id) REFERENCES orders (id),
  CONSTRAINT lines_product FOREIGN KEY (product_id) REFERENCES products (id)
);

CREATE VIEW takings AS
SELECT o.id, sum(l.pieces * p.price) AS total
FROM orders o
INNER JOIN order_lines l ON l.order_id = o.id
INNER JOIN products p ON p.id = l.product_id
GROUP BY o.id;

ALTER TABLE orders ADD COLUMN paid TINYINT(1) DEFAULT 0 AFTER fetched;
INSERT INTO products (title, kind, price) VALUES ('Rye', 'bread', 3.20), ('Plum cake', 'cake', 14.50);
SELECT title, price FROM products WHERE price < (SELECT avg(price) FROM products) ORDER BY price DESC;
