package vn.phancong.practice;

import vn.phancong.organization.Organization;

/**
 * How far a practice has come in one branch.
 *
 * @param organization the body at the top of the branch
 * @param practising how many bodies practise it, the one that described it among them
 * @param could how many are of a kind and a level with one that practises it anywhere
 */
public record Branch(Organization organization, int practising, int could) {}
