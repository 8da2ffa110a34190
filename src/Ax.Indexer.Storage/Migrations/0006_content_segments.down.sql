DROP TABLE content_segments;
