// Makes every replica read the structure and its figures anew.
// @mode write
// @plan NodeUniqueIndexSeek Picture(name)
MERGE (picture:Picture {name: 'structure'})
SET picture.version = coalesce(picture.version, 0) + 1
